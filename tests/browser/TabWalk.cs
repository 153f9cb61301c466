namespace SanctionsTracker.Browser;

/// <summary>Goes through a page with the Tab key, and keeps what had the focus.</summary>
internal sealed class TabWalk
{
    // Of radio buttons with one name the Tab key reaches one; the arrows do the rest.
    private const string Watch = """
        () => {
          const walk = window.walk = { reached: new Set(), plain: new Set() };
          walk.named = element => `<${element.localName}> ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40) || element.name || element.id}`;
          walk.controls = () => [...document.querySelectorAll('a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]')]
            .filter(element => element.checkVisibility({ visibilityProperty: true }) && element.type !== 'radio');
          addEventListener('focusin', ({ target }) => {
            walk.reached.add(target);
            const { outlineStyle, outlineWidth } = getComputedStyle(target);
            if (outlineStyle === 'none' || outlineWidth === '0px') walk.plain.add(target);
          });
          document.activeElement?.blur();
          return walk.controls().length;
        }
        """;

    private readonly IPage _tab;
    private readonly int _controls;

    private TabWalk(IPage tab, int controls) => (_tab, _controls) = (tab, controls);

    public static async Task<TabWalk> StartAsync(IPage tab) => new(tab, await tab.EvaluateAsync<int>(Watch));

    /// <summary>Presses Tab once for each control, and some times more.</summary>
    public async Task TabThroughAsync()
    {
        Assert.True(_controls > 0);
        for (var pressed = 0; pressed < _controls + 10; pressed++) await _tab.Keyboard.PressAsync("Tab");
    }

    public Task<string[]> NotReachedAsync() => _tab.EvaluateAsync<string[]>("walk.controls().filter(element => !walk.reached.has(element)).map(walk.named)");

    public Task<string[]> WithoutVisibleFocusAsync() => _tab.EvaluateAsync<string[]>("[...walk.plain].map(walk.named)");
}
