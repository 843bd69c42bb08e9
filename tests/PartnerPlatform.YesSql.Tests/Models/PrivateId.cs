using System.Text.Json.Serialization;

namespace PartnerPlatform.YesSql.Tests.Models;

[method: JsonConstructor]
public sealed class PrivateId(string name)
{
    public long ID { get; private set; }

    public string Name => name;
}
