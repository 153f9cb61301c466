using SanctionsTracker.Designations;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Formats;

namespace SanctionsTracker.Tests.Digests.Formats;

public sealed class StandardFormatTests
{
    [Fact]
    public void A_digest_is_written_whole()
    {
        var digest = Samples.Digest(Samples.Change() with
        {
            Kind = ListChangeKind.Amended,
            Fields = [new FieldChange("name", Many: false, ["Acme"], ["Acme Trading"]), new FieldChange("aliases", Many: true, [], ["ACME"])],
        }) with
        {
            News = [new DigestNews("Headline", "treasury", null, PartialDate.OfDay(2026, 2, 2), "A sentence.", ["sanctions"])],
        };

        var body = DigestWriting.Write(digest, DigestFormat.Standard);

        Assert.Equal("application/json; charset=utf-8", body.ContentType);
        Assert.Equal(
            """
            {"type":"sanctions.digest","timestamp":"2026-02-03T04:05:06Z","data":{"id":"dig_7","subscription_id":"sub_1","sequence":7,"previous_id":"dig_6","test":false,"from":"2026-02-02T00:00:00Z","to":"2026-02-03T00:00:00Z","total":1,"omitted":0,"counts":{"amended":1},"groups":[{"journal":"un","title":"United Nations Security Council","changes":[{"id":"un.1.1","recorded_at":"2026-02-02T12:00:00Z","subject":"designation","subject_id":"un/IRe.001","list":"un","designation_id":"IRe.001","name":"Acme Trading","kind":"amended","type":"organisation","programmes":["Iran"],"listed_on":{"value":"2026-02-01","precision":"day","text":null},"removed_on":null,"fields":[{"field":"name","before":"Acme","after":"Acme Trading"},{"field":"aliases","before":[],"after":["ACME"]}],"countries":["IRN"],"link":"https://tracker.example.org/api/designations/un/IRe.001","lineup_link":"https://tracker.example.org/api/lineup/IRN?from=2026\u0026to=2026"}]}],"news":[{"headline":"Headline","feed":"treasury","link":null,"published":{"value":"2026-02-02","precision":"day","text":null},"quote":"A sentence.","topics":["sanctions"]}],"links":{"all":"https://tracker.example.org/api/changes?since=a\u0026list=un","more":null,"stop":"https://tracker.example.org/api/subscriptions/sub_1"}}}
            """,
            System.Text.Encoding.UTF8.GetString(body.Content.Span));
    }

    [Fact]
    public void Names_are_data_and_come_through_as_published() => Assert.Equal(
        Samples.HostileNames,
        DigestWriting.Write(Samples.Hostile(), DigestFormat.Standard).Json()["data"]!["groups"]![0]!["changes"]!.AsArray()
            .Select(change => change!["name"]!.GetValue<string>()));

    [Fact]
    public void The_same_digest_gives_the_same_bytes() => Assert.Equal(
        DigestWriting.Write(Samples.Huge(), DigestFormat.Standard).Content.ToArray(),
        DigestWriting.Write(Samples.Huge(), DigestFormat.Standard).Content.ToArray());

    [Fact]
    public void Where_the_builder_cut_it_the_link_leads_to_the_rest()
    {
        var digest = Samples.Digest(Samples.Change());
        var more = new Uri("https://tracker.example.org/api/changes?cursor=x");

        var data = DigestWriting.Write(
            digest with { Total = 11, Links = digest.Links with { More = more } }, DigestFormat.Standard).Json()["data"]!;

        Assert.Equal(10, data["omitted"]!.GetValue<int>());
        Assert.Equal(more.AbsoluteUri, data["links"]!["more"]!.GetValue<string>());
    }

    [Fact]
    public void A_cloud_event_has_the_attributes_of_the_standard_and_the_same_data()
    {
        var body = DigestWriting.Write(Samples.Digest(Samples.Change()), DigestFormat.CloudEvents);
        var json = body.Json().AsObject();

        Assert.Equal("application/cloudevents+json; charset=utf-8", body.ContentType);
        Assert.Equal(["specversion", "id", "source", "type", "time", "subject", "datacontenttype", "data"], json.Select(member => member.Key));
        Assert.Equal("1.0", json["specversion"]!.GetValue<string>());
        Assert.Equal("dig_7", json["id"]!.GetValue<string>());
        Assert.Equal("https://tracker.example.org/api/subscriptions/sub_1", json["source"]!.GetValue<string>());
        Assert.Equal("sanctions.digest", json["type"]!.GetValue<string>());
        Assert.Equal("2026-02-03T04:05:06Z", json["time"]!.GetValue<string>());
        Assert.Equal("sub_1", json["subject"]!.GetValue<string>());
        Assert.Equal(
            DigestWriting.Write(Samples.Digest(Samples.Change()), DigestFormat.Standard).Json()["data"]!.ToJsonString(), json["data"]!.ToJsonString());
    }

    // CloudEvents 1.0.2, "Type System" and "Naming Conventions".
    [Fact]
    public void A_cloud_events_attributes_are_lower_case_letters_and_digits() => Assert.All(
        DigestWriting.Write(Samples.Digest(), DigestFormat.CloudEvents).Json().AsObject(), member => Assert.Matches("^[a-z0-9]{1,20}$", member.Key));
}
