using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Display.Module;

public sealed class MainMenu() : NamedNavigationProvider("main")
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder
            .Add(Text("Books"), "2", books => books
                .Id("books")
                .AddClass("icon-class-fa fa-book")
                .Action("Index", "Home", "Display.Module")
                .Add(Text("Second"), "2", item => item.Url("~/second"))
                .Add(Text("First"), "1", item => item.Url("/first")))
            .Add(Text("Nowhere"), "1", item => item.Id("nowhere"));
        return ValueTask.CompletedTask;
    }

    private static LocalizedString Text(string text) => new(text, text);
}
