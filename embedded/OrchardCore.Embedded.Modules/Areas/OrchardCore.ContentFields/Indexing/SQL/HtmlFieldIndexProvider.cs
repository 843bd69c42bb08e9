using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Fills <see cref="HtmlFieldIndex"/>.</summary>
internal sealed class HtmlFieldIndexProvider(IServiceProvider serviceProvider) : ContentFieldIndexProvider<HtmlField, HtmlFieldIndex>(serviceProvider)
{
    protected override IEnumerable<HtmlFieldIndex> Map(HtmlField field)
        => [new HtmlFieldIndex { Html = field.Html }];
}
