namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>Maps template files to shape types.</summary>
public interface IShapeTemplateHarvester
{
    /// <summary>The folders of a module that have templates.</summary>
    IEnumerable<string> SubPaths();

    /// <summary>The shape types of a file.</summary>
    IEnumerable<HarvestShapeHit> HarvestShape(HarvestShapeInfo info);
}
