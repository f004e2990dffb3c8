package nl.ghnt.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for. */
public class PageRequest {

    public static final int MAX_SIZE = 100;

    /** Most items of a list that is asked for as a whole. */
    public static final int MAX_WHOLE = 10_000;

    private static final String TABLE = "text/csv";
    private static final int MAX_PAGE = 1_000_000;
    private static final int USUAL_SIZE = 20;

    @HeaderParam("Accept")
    @Parameter(hidden = true)
    String mediaType;

    @QueryParam("page")
    @Min(1)
    @Max(MAX_PAGE)
    @Parameter(
            description = "Bladzijde, vanaf 1; standaard 1",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "1000000"))
    Integer page;

    @QueryParam("pageSize")
    @Min(1)
    @Max(MAX_SIZE)
    @Parameter(
            description = "Aantal op een bladzijde",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "100",
                            defaultValue = "20"))
    Integer pageSize;

    /** A page from inside the service. */
    public static PageRequest of(int page, int pageSize) {
        PageRequest request = new PageRequest();
        request.page = page;
        request.pageSize = pageSize;
        return request;
    }

    /** Whether the list is asked for as a whole: as CSV, without the number of a page; who fills in a size gets no less. */
    public boolean isWhole() {
        return page == null && TABLE.equals(mediaType);
    }

    /** Number of the page, from 1. */
    public int page() {
        return page == null ? 1 : page;
    }

    /** Number of the page, from 0, as Panache counts. */
    public int index() {
        return page() - 1;
    }

    public int size() {
        if (isWhole()) {
            return MAX_WHOLE;
        }
        return pageSize == null ? USUAL_SIZE : pageSize;
    }

    /** Rows before this page. */
    public int offset() {
        return index() * size();
    }
}
