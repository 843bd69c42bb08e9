using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class UnknownShape : Shape, IUnknownTypePlaceholder
{
    public string? TypeDiscriminator { get; set; }

    public JsonElement RawData { get; set; }
}
