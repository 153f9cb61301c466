namespace SanctionsTracker.Tests.Sources.OfacActions;

/// <summary>Small pages in the markup of OFAC's.</summary>
internal static class ActionPages
{
    public const string Added = "<h4>The following individuals have been added to OFAC's SDN List:</h4><p>DOE, John (a.k.a. ROE, John); DOB 1970 (individual) [SDGT].</p>";

    public static string Listing(IEnumerable<string> rows, bool next = false) =>
        $"""
         <!doctype html><html><body><main><div class="view view-recent-actions-search"><div class="view-content">{string.Concat(rows)}</div>
         {(next ? """<ul class="usa-pagination"><li><a href="?page=1">Next</a></li></ul>""" : "")}</div></main></body></html>
         """;

    public static string Row(string id, string date, string title = "Counter Terrorism Designation", string kind = "Sanctions List Updates") =>
        $"""
         <div class="search-result views-row"><div class="views-field-title"><a href="/recent-actions/{id}">{title}</a></div>
         <div class="margin-top-1">{date} - <a href="/recent-actions/sanctions-list-updates">{kind}</a></div></div>
         """;

    public static string Page(string body, string date = "09/14/2022", string title = "Counter Terrorism Designation") =>
        $"""
         <!doctype html><html><body><main><h1><span>{title}</span></h1><article class="node node--type-ofac-recent-action">
         <div class="field field--name-field-release-date"><div class="field__label">Release Date</div><div class="field__item">{date}</div></div>
         <div class="field field--name-field-press-release-link"><div class="field__items"><div class="field__item"><a href="https://home.treasury.gov/news/press-releases/jy0948">Treasury Sanctions X</a></div></div></div>
         <div class="field field--name-field-body"><div class="field__label">Recent Actions Body</div><div class="field__item">{body}</div></div>
         </article></main></body></html>
         """;
}
