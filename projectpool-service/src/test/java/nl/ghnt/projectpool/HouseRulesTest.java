package nl.ghnt.projectpool;

import nl.ghnt.kit.test.HouseRules;

class HouseRulesTest extends HouseRules {

    @Override
    protected String basePackage() {
        return "nl.ghnt.projectpool";
    }
}
