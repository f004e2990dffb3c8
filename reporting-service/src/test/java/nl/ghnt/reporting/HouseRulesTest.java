package nl.ghnt.reporting;

import nl.ghnt.kit.test.HouseRules;

class HouseRulesTest extends HouseRules {

    @Override
    protected String basePackage() {
        return "nl.ghnt.reporting";
    }
}
