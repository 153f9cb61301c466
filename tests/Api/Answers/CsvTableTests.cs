using System.Text;
using System.Text.Json;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Tests.Api.Answers;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("""{"id":"1","records":3,"ok":true,"error":null}""", "id,records,ok,error", "1,3,true,")]
    [InlineData("""{"provenance":{"source":"un","address":"x"}}""", "provenance.source,provenance.address", "un,x")]
    [InlineData("""{"listed_on":{"value":"2017-02","precision":"month","text":null}}""", "listed_on", "2017-02")]
    [InlineData("""{"programmes":["IRGC","SDGT"]}""", "programmes", "IRGC; SDGT")]
    [InlineData("""{"id":"1","aliases":[]}""", "id,aliases", "1,")]
    [InlineData("""{"aliases":[{"name":"A","kind":"aka"},{"name":"B","kind":null}]}""", "aliases.name,aliases.kind", "A; B,aka; ")]
    [InlineData("""{"periods":[{"from":{"value":"2006","precision":"year","text":null},"to":null}]}""", "periods.from,periods.to", "2006,")]
    [InlineData("""{"name":"Doe, \"J\""}""", "name", "\"Doe, \"\"J\"\"\"")]
    [InlineData("""{"name":"سپاه"}""", "name", "سپاه")]
    public void Nested_values_become_columns(string json, string header, string row) => Assert.Equal($"{header}\r\n{row}\r\n", Csv(json));

    [Fact]
    public void Where_there_are_no_rows_the_table_is_empty() => Assert.Empty(CsvTable.Write([]));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+98 21 555", "'+98 21 555")]
    [InlineData("-sum", "'-sum")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    public void A_text_that_a_spreadsheet_would_run_is_guarded(string text, string cell)
    {
        Assert.Equal($"a\r\n{cell}\r\n", Csv($$"""{"a":"{{text}}"}"""));
        Assert.Equal($"a\r\n{cell}\r\n", Csv($$"""{"a":["{{text}}"]}"""));
        Assert.Equal($"a.b\r\n{cell}\r\n", Csv($$"""{"a":[{"b":"{{text}}"}]}""").Replace("''", "'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\\t=1")]
    [InlineData("\\r=1")]
    public void White_space_before_a_formula_does_not_help_it(string text) =>
        Assert.Contains("'", Csv($$"""{"a":"{{text}}"}"""), StringComparison.Ordinal);

    [Fact]
    public void A_negative_number_stays_a_number() => Assert.Equal("a\r\n-21.6\r\n", Csv("""{"a":-21.6}"""));

    [Fact]
    public void Keys_that_only_some_rows_have_are_columns_of_all() =>
        Assert.Equal("by_list.un,by_list.ofac-sdn\r\n1,\r\n2,3\r\n", Csv("""{"by_list":{"un":1}}""", """{"by_list":{"un":2,"ofac-sdn":3}}"""));

    [Fact]
    public void What_is_no_object_is_a_value() => Assert.Equal("value\r\n7\r\n", Csv("7"));

    [Fact]
    public void A_list_that_is_empty_in_some_rows_has_only_its_members_columns() =>
        Assert.Equal("id,aliases.name\r\n1,\r\n2,Al\r\n", Csv("""{"id":"1","aliases":[]}""", """{"id":"2","aliases":[{"name":"Al"}]}"""));

    private static string Csv(params string[] items) =>
        Encoding.UTF8.GetString(CsvTable.Write([.. items.Select(item => JsonDocument.Parse(item).RootElement)]));
}
