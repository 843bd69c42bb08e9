using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.Models;

/// <summary>Lets people edit the date and the owner of an item.</summary>
public class CommonPart : ContentPart;
