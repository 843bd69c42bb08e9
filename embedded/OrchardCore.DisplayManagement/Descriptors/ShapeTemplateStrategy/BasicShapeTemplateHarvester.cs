namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>
/// Maps file names to shape types: <c>-</c> becomes <c>__</c>, <c>.</c> becomes <c>_</c>, and a last part after a dot is
/// a display type that goes in front of the first <c>__</c>.
/// </summary>
public class BasicShapeTemplateHarvester : IShapeTemplateHarvester
{
    private static readonly string[] _subPaths = ["Views", "Views/Items", "Views/Parts", "Views/Fields", "Views/Elements"];

    /// <inheritdoc/>
    public IEnumerable<string> SubPaths() => _subPaths;

    /// <inheritdoc/>
    public IEnumerable<HarvestShapeHit> HarvestShape(HarvestShapeInfo info)
    {
        var prefix = info.SubPath switch
        {
            "Views/Parts" => "parts_",
            "Views/Fields" => "fields_",
            "Views/Elements" => "elements_",
            _ => "",
        };
        var name = info.FileName.ToLowerInvariant();
        var lastDash = name.LastIndexOf('-');
        var lastDot = name.LastIndexOf('.');
        if (lastDot <= 0 || lastDot < lastDash)
        {
            return [new HarvestShapeHit { ShapeType = prefix + ToShapeType(name) }];
        }

        var displayType = name[(lastDot + 1)..];
        var type = prefix + ToShapeType(name[..lastDot]);
        var delimiter = type.IndexOf("__", StringComparison.Ordinal);
        return
        [
            new HarvestShapeHit
            {
                ShapeType = delimiter <= 0 ? $"{type}_{displayType}" : $"{type[..delimiter]}_{displayType}{type[delimiter..]}",
                DisplayType = displayType,
            },
        ];
    }

    private static string ToShapeType(string name)
        => name.Replace("--", "__", StringComparison.Ordinal).Replace("-", "__", StringComparison.Ordinal).Replace('.', '_');
}
