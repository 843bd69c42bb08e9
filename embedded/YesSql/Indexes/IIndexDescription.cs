namespace YesSql.Indexes;

internal interface IIndexDescription
{
    IndexDescriptor Build();
}
