using System.Text;
using SanctionsTracker.Digests.Signing;

namespace SanctionsTracker.Tests.Digests.Signing;

/// <summary>Signatures to the letter: the vectors are those of the specification and of its own libraries.</summary>
public sealed class WebhookSignatureTests
{
    private const string Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const string Body = """{"test": 2432232314}""";
    private static readonly DateTimeOffset At = DateTimeOffset.FromUnixTimeSeconds(1614265330);

    [Fact]
    public void The_published_vector_of_v1_comes_out() => Assert.Equal(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        Sign(new SigningKeys([SigningSecret.Parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")])).Signature);

    [Fact]
    public void The_published_vector_of_v1a_comes_out() => Assert.Equal(
        "v1a,tQ9V2XOqn7jL/DQenEFpqIugdBVtiMmER5mhSkXBNwM0mkATuDe6KYYUuxqtaiHeYGb7KaaBRdM5WqyeFiL8Ag==",
        Sign(new SigningKeys([], SigningKeyPair.Parse("whsk_VEVTVFNJR05JTkdLRVlET05PVFVTRVRISVNGT1JBTlk="))).Signature);

    [Fact]
    public void During_a_rotation_there_is_one_for_each_secret_the_newest_first_and_then_the_key_pairs()
    {
        var (now, before, pair) = (SigningSecret.Create(), SigningSecret.Create(), SigningKeyPair.Create());

        var signature = Sign(new SigningKeys([now, before], pair)).Signature;

        Assert.Equal(
            string.Join(' ', Sign(new SigningKeys([now])).Signature, Sign(new SigningKeys([before])).Signature, Sign(new SigningKeys([], pair)).Signature),
            signature);
    }

    [Fact]
    public void The_timestamp_is_in_whole_seconds() =>
        Assert.Equal("1614265330", Sign(new SigningKeys([SigningSecret.Create()]), At.AddMilliseconds(999)).Timestamp);

    [Fact]
    public void Another_attempt_has_another_signature()
    {
        var keys = new SigningKeys([SigningSecret.Create()]);

        Assert.NotEqual(Sign(keys).Signature, Sign(keys, At.AddSeconds(1)).Signature);
    }

    [Theory]
    [InlineData("")]
    [InlineData("dig.1")]
    [InlineData("dig 1")]
    [InlineData("dig\r\nx-owner-key: 1")]
    [InlineData("dïg")]
    public void An_id_that_could_be_taken_for_something_else_is_refused(string id) => Assert.Throws<ArgumentException>(
        () => WebhookSignature.Of(id, At, Encoding.UTF8.GetBytes(Body), new SigningKeys([SigningSecret.Create()])));

    [Fact]
    public void Nothing_is_sent_unsigned() => Assert.Throws<ArgumentException>(() => Sign(new SigningKeys([])));

    private static WebhookSignature Sign(SigningKeys keys, DateTimeOffset? at = null) =>
        WebhookSignature.Of(Id, at ?? At, Encoding.UTF8.GetBytes(Body), keys);
}
