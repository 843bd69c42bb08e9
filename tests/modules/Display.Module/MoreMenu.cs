using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Display.Module;

public sealed class MoreMenu() : NamedNavigationProvider("main")
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder
            .Add(new LocalizedString("Books", "Livres"), books => books.Add(new LocalizedString("Third", "Third"), "3", item => item.Url("https://example.com/")))
            .Add(new LocalizedString("Start", "Start"), "before", item => item.Url("~/"));
        return ValueTask.CompletedTask;
    }
}
