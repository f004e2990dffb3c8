package nl.ghnt.reporting.infographic.weergave;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A rendered SVG, read back with a strict XML parser. */
final class Svg {

    private final Document document;

    private Svg(Document document) {
        this.document = document;
    }

    static Svg lees(String svg) {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Svg(fabriek.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("geen welgevormde XML", e);
        }
    }

    Element wortel() {
        return document.getDocumentElement();
    }

    List<Element> elementen(String naam) {
        return elementen(wortel(), naam);
    }

    /** The lines of text of a block. */
    List<String> blok(String titel) {
        return elementen("g").stream()
                .filter(g -> g.getAttribute("aria-label").equals(titel))
                .flatMap(g -> elementen(g, "text").stream())
                .map(Element::getTextContent)
                .toList();
    }

    /** All text that is drawn. */
    String tekst() {
        return String.join(
                " ", elementen("text").stream().map(Element::getTextContent).toList());
    }

    private static List<Element> elementen(Element in, String naam) {
        NodeList knopen = in.getElementsByTagName(naam);
        List<Element> elementen = new ArrayList<>();
        for (int i = 0; i < knopen.getLength(); i++) {
            elementen.add((Element) knopen.item(i));
        }
        return elementen;
    }
}
