namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class Box<T>
{
    public T? Content { get; set; }
}
