using YesSql.Data;
using YesSql.Indexes;
using YesSql.Provider;

namespace YesSql.Services;

/// <summary>What a query consists of.</summary>
internal sealed class QueryState
{
    private readonly Session _session;
    private int _scope = 1;
    private int _subQueries;
    private QueryGroup _group = new(null, false);

    public QueryState(Session session, string collection, Type? documentType)
    {
        _session = session;
        Collection = collection;
        if (documentType is not null)
        {
            TypeParameter = AddParameter(Store.TypeNames[documentType]);
        }
    }

    public Store Store => _session.Store;

    public SqlDialect Dialect => Store.Dialect;

    public string Collection { get; }

    /// <summary>The parameter with the type that documents must have, if any.</summary>
    public string? TypeParameter { get; }

    public QueryGroup Conditions => _group;

    public List<(string Name, object? Value)> Parameters { get; } = [];

    public List<(IndexTable Table, Type Type, string Alias)> Joins { get; } = [];

    public List<QueryOrder> Orders { get; } = [];

    public int? Skip { get; set; }

    public int? Take { get; set; }

    public bool KeepDuplicates { get; set; }

    public string GetAlias(Type type) => $"{type.Name}_a{_scope}";

    public string Join(Type type)
    {
        var alias = GetAlias(type);
        foreach (var join in Joins)
        {
            if (join.Alias == alias)
            {
                return alias;
            }
        }

        Joins.Add((Store.GetIndexTable(type, Collection), type, alias));
        return alias;
    }

    public string NewSubQueryAlias(Type type) => $"{type.Name}_s{++_subQueries}";

    public void AddCondition(string sql) => _group.Add(sql);

    public QueryGroup BeginGroup(bool isAny) => _group = new QueryGroup(_group, isAny);

    public QueryGroup BeginFunction()
    {
        _scope++;
        return _group = new QueryGroup(_group, false);
    }

    public void End(QueryGroup group)
    {
        _group = group.Parent!;
        _group.Add(group);
    }

    public string AddParameter(object? value)
    {
        var name = ParameterNames.Get(Parameters.Count);
        Parameters.Add((name, value is Array ? value : Dialect.TryConvert(value)));
        return name;
    }

    public void SetParameter(string name, object? value)
    {
        if (!name.StartsWith('@'))
        {
            name = "@" + name;
        }

        Parameters.RemoveAll(parameter => parameter.Name == name);
        Parameters.Add((name, Dialect.TryConvert(value)));
    }

    public void AddOrder(QueryOrder order, bool replace)
    {
        if (replace)
        {
            Orders.Clear();
        }

        Orders.Add(order);
    }

    /// <summary>Whether the joins give each document once.</summary>
    public bool HasOneRowPerDocument
    {
        get
        {
            foreach (var join in Joins)
            {
                if (!_session.HasOneRow(join.Type, Collection))
                {
                    return false;
                }
            }

            return true;
        }
    }

    public bool IsReduce(Type type) => typeof(ReduceIndex).IsAssignableFrom(type);
}
