package nl.ghnt.reporting;

import nl.ghnt.kit.test.HouseRules;

class HuisregelsTest extends HouseRules {

    @Override
    protected String basePackage() {
        return "nl.ghnt.reporting";
    }
}
