using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Layout;

internal sealed class LayoutAccessor(IShapeFactory shapeFactory) : ILayoutAccessor
{
    private IZoneHolding? _layout;

    public Task<IZoneHolding> GetLayoutAsync() => _layout is not null ? Task.FromResult(_layout) : CreateAsync();

    private async Task<IZoneHolding> CreateAsync()
    {
        var layout = await shapeFactory.CreateAsync(
            "Layout",
            static factory => new ValueTask<IShape>(new ZoneHolding<IShapeFactory>(static zones => zones.CreateAsync("Zone"), factory)),
            shapeFactory);
        return _layout ??= layout as IZoneHolding
            ?? throw new InvalidOperationException("The layout shape has no zones.");
    }
}
