using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Extensions;

/// <summary>An extension that is a theme.</summary>
public interface IThemeExtensionInfo : IExtensionInfo;
