using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Theming;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>The shape table of the request's theme, looked up once per request.</summary>
internal sealed class CurrentShapeTable(IThemeManager themeManager, IShapeTableManager shapeTableManager)
{
    private ShapeTable? _table;

    public ValueTask<ShapeTable> GetAsync() => _table is not null ? new ValueTask<ShapeTable>(_table) : LoadAsync();

    public async Task<string> DescribeThemeAsync() => (await themeManager.GetThemeAsync())?.Id ?? "none";

    private async ValueTask<ShapeTable> LoadAsync()
    {
        var theme = await themeManager.GetThemeAsync();
        return _table = await shapeTableManager.GetShapeTableAsync(theme?.Id);
    }
}
