using OrchardCore.DisplayManagement.Razor;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>Puts the body of the view into the layout shape and renders that: first its zones, so that they can add resources to the page, then the template.</summary>
internal sealed class ThemeLayout : RazorPage<object>
{
    public const string ViewPath = "/_ThemeLayout.cshtml";
    private const string ContentZone = "Content";

    public override async Task ExecuteAsync()
    {
        var body = RenderLayoutBody();
        var layout = ThemeLayout;
        if (layout is null)
        {
            Write(body);
            return;
        }

        await layout.Zones[ContentZone].AddAsync(body, "");
        await RenderZoneAsync(ContentZone);
        foreach (var zone in layout.Properties.Where(property => property.Value is IShape).Select(property => property.Key).ToArray())
        {
            if (zone != ContentZone)
            {
                await RenderZoneAsync(zone);
            }
        }

        Write(await DisplayAsync(layout));
    }

    private async Task RenderZoneAsync(string name)
    {
        var zone = ThemeLayout!.Zones[name];
        if (zone is not PositionWrapper)
        {
            ThemeLayout.Zones[name] = new PositionWrapper(await DisplayAsync(zone), zone.Metadata.Position);
        }
    }
}
