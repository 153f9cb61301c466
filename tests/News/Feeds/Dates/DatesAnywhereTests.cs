using System.Globalization;
using CsCheck;

namespace SanctionsTracker.Tests.News.Feeds.Dates;

/// <summary>That neither the machine's culture nor anything else around the text has a part in its date.</summary>
public sealed class DatesAnywhereTests
{
    [Theory]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    [InlineData("de-DE")]
    public void The_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal("2003-12-31 10:14:55", Moment.Utc("Wed, 31 DECEMBER 2003 10:14:55 GMT"));
            Assert.Equal("2003-12-31 00:00:00", Moment.Utc("12/31/2003"));
            Assert.Equal("2003-12-31 10:14:55.25", Moment.Utc("2003-12-31T10:14:55.25Z"));
            Assert.Equal("2003-12-31 10:14:30", Moment.Utc("20031231101430"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_moment_survives_the_usual_forms() => Gen.DateTime[new DateTime(1970, 1, 1), new DateTime(2100, 1, 1)]
        .Select(Gen.Int[-14 * 60, 14 * 60], (time, minutes) => new DateTimeOffset(time.Ticks - time.Ticks % TimeSpan.TicksPerSecond, TimeSpan.FromMinutes(minutes)))
        .Sample(time =>
        {
            var utc = time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            string[] forms = ["r", "yyyy-MM-ddTHH:mm:sszzz", "ddd, d MMM yyyy HH:mm:ss zzz", "dddd, dd-MMM-yyyy HH:mm:ss zzz", "MMMM d, yyyy h:mm:ss tt zzz", "yyyyMMddTHHmmsszzz", "ddd MMM d HH:mm:ss zzz yyyy"];
            foreach (var form in forms) Assert.Equal(utc, Moment.Utc(time.ToString(form, CultureInfo.InvariantCulture)));
        });
}
