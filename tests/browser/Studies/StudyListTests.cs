namespace SanctionsTracker.Browser.Studies;

public sealed class StudyListTests : DashboardTest
{
    [SkippableFact]
    public async Task The_studies_are_listed_with_their_questions_and_verdicts()
    {
        var page = await OpenAsync("/dashboard/studies");

        var studies = page.Main.GetByRole(AriaRole.Listitem);
        await Expect(studies).ToHaveCountAsync(2);
        await Expect(studies.First).ToContainTextAsync("Does Iran's conduct in its region move with its economy?");
        await Expect(studies.First).ToContainTextAsync("no evidence");
        await Expect(studies.First).ToContainTextAsync("9 tests · 31 claims");
    }

    [SkippableFact]
    public async Task A_study_is_opened_from_the_list_and_back_leads_to_it_again()
    {
        var page = await OpenAsync("/dashboard/studies");

        await page.Main.GetByRole(AriaRole.Link, new() { Name = "Venezuela" }).ClickAsync();
        await Expect(page.Heading).ToHaveTextAsync("Venezuela: its oil income and the sanctions, 1980 to today");
        await page.SettledAsync();
        await page.Tab.GoBackAsync();

        await Expect(page.Heading).ToHaveTextAsync("Studies");
    }

    [SkippableFact]
    public async Task A_study_whose_file_is_wrong_tells_its_owner_where()
    {
        var page = await OpenAsync("/dashboard/none");
        await page.AnswerAsync("**/api/studies", """
            {"items":[{"id":"mine","title":null,"question":null,"country":null,"verdict":null,"result_sha256":null,"tests":0,"claims":0,
              "faults":[{"path":"tests[0].series","problem":"There is no series 'grwth'."}]}],"next":null,"total":1}
            """);

        await page.GoAsync("/dashboard/studies");

        await Expect(page.Main.GetByRole(AriaRole.Listitem).First).ToContainTextAsync("The file mine.json is wrong:tests[0].series There is no series 'grwth'.");
    }

    [SkippableTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.Dark)]
    [InlineData(Look.Phone)]
    public async Task The_list_is_accessible(Look look)
    {
        var page = await OpenAsync("/dashboard/studies", look);

        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();
    }
}
