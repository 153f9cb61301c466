using System.Security.Cryptography;
using System.Text;
using SanctionsTracker.Functions.Api.Access;

namespace SanctionsTracker.Tests.Api.Access;

public sealed class SecretTests
{
    private const string Text = "0123456789abcdef";

    [Fact]
    public void What_is_compared_has_one_length_whatever_is_offered_so_that_time_tells_nothing()
    {
        // FixedTimeEquals takes the same time for all that have the same length, and hashes have: the length of the secret is not told either.
        var source = File.ReadAllText(Path.Combine(SourceTree.Root, "functions", "Api", "Access", "Secret.cs"));

        Assert.Contains("CryptographicOperations.FixedTimeEquals(SHA256.HashData(", source, StringComparison.Ordinal);
        Assert.Equal(1, source.Split("Equals(").Length - 1);
    }

    [Fact]
    public void Keys_are_compared_there_and_nowhere_else()
    {
        string[] mayName = ["functions/Api/Access/", "functions/Hosting/Local/Limits/RequestLimits.cs"];

        var named = SourceTree.Sources("functions")
            .Where(source => source.Text.Contains("x-functions-key\"", StringComparison.OrdinalIgnoreCase) || source.Text.Contains("x-owner-key\"", StringComparison.OrdinalIgnoreCase)
                || source.Text.Contains("ApiKey.Header", StringComparison.Ordinal) || source.Text.Contains("OwnerKey.Header", StringComparison.Ordinal))
            .Select(source => source.Path);

        Assert.All(named, path => Assert.Contains(mayName, start => path.StartsWith(start, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Text, true)]
    [InlineData("0123456789abcdeF", false)]
    [InlineData("0123456789abcde", false)]
    [InlineData("0123456789abcdef ", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_the_whole_secret_matches(string? offered, bool matches)
    {
        Assert.Equal(matches, Secret.OfText(Text).Matches(offered));
        Assert.Equal(matches, Secret.OfSha256(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))).Matches(offered));
    }
}
