using Microsoft.Extensions.Options;
using SanctionsTracker.Fetching;

namespace SanctionsTracker.News.Articles;

/// <summary>Fetches and reads the pages of articles: where robots.txt lets us, at the site's pace, from the public internet alone.</summary>
public sealed class ArticlePages(PageFetcher pages, RobotsFiles robots, SitePace pace, IOptions<NewsOptions> options)
{
    private static readonly string[] MediaTypes = ["text/html", "application/xhtml+xml"];

    /// <summary>Never throws for what the other side does: a page that cannot be read is an answer with its reason.</summary>
    /// <param name="link">The page.</param>
    /// <param name="named">The address that the owner named and that led to it, perhaps the page itself.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<ArticleAnswer> ReadAsync(Uri link, Uri named, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(link);
        var rules = await robots.OfAsync(link, named, cancellationToken);
        if (rules == RobotsRules.AllowNothing) return new ArticleAnswer(Article: null, "The site's robots.txt cannot be had for now, and without it no page is asked for.");
        if (!rules.Allows(link)) return new ArticleAnswer(Article: null, "The site's robots.txt keeps it from us.");
        if (rules.CrawlDelay > options.Value.MaximumCrawlDelay)
            return new ArticleAnswer(Article: null, $"The site's robots.txt asks for {rules.CrawlDelay.Value.TotalSeconds:0} seconds between pages, which is more than News:MaximumCrawlDelay.");

        await pace.WaitAsync(link, rules.CrawlDelay > options.Value.PageDelay ? rules.CrawlDelay.Value : options.Value.PageDelay, cancellationToken);
        var request = new PageRequest(link, options.Value.ArticleBytes, options.Value.ArticleTimeout) { MediaTypes = MediaTypes, Named = named };
        var answer = await pages.FetchAsync(request, cancellationToken);
        if (answer is PageAnswer.None none) return new ArticleAnswer(Article: null, none.Reason);
        var page = (PageAnswer.Page)answer;
        // Where a redirect led is another page, perhaps another site's.
        if (page.Address != link && !(await robots.OfAsync(page.Address, named, cancellationToken)).Allows(page.Address))
            return new ArticleAnswer(Article: null, "The robots.txt of the site that it redirects to keeps it from us.");
        return await ArticleReader.ReadAsync(page, cancellationToken);
    }
}
