using System.Globalization;
using System.Reflection;

namespace OrchardCore.Data.Migration;

/// <summary>Calls the methods of migrations.</summary>
public static class DataMigrationExtensions
{
    private const BindingFlags Methods = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>Calls <c>Create</c> or <c>CreateAsync</c>, and returns the version, or 0 if there is neither.</summary>
    public static Task<int> ExecuteCreateMethodAsync(this IDataMigration migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        var method = migration.FindCreateMethod();
        return method is null ? Task.FromResult(0) : InvokeAsync(migration, method);
    }

    /// <summary>Calls <c>UpdateFrom{N}</c> or <c>UpdateFrom{N}Async</c> from a version on, and returns the new version.</summary>
    public static async Task<int> ExecuteUpdateMethodsAsync(this IDataMigration migration, int version)
    {
        ArgumentNullException.ThrowIfNull(migration);
        while (migration.FindUpdateMethod(version) is { } method)
        {
            version = await InvokeAsync(migration, method);
        }

        return version;
    }

    internal static MethodInfo? FindCreateMethod(this IDataMigration migration)
    {
        var type = migration.GetType();
        return Find(type, "Create", typeof(int), typeof(Task<int>)) ?? Find(type, "CreateAsync", typeof(Task<int>));
    }

    internal static MethodInfo? FindUpdateMethod(this IDataMigration migration, int version)
    {
        var type = migration.GetType();
        var name = "UpdateFrom" + version.ToString(CultureInfo.InvariantCulture);
        var method = Find(type, name, typeof(int), typeof(Task<int>));
        var asyncMethod = Find(type, name + "Async", typeof(int), typeof(Task<int>));
        return method is not null && asyncMethod is not null
            ? throw new InvalidOperationException($"The migration '{type.FullName}' has two methods to update from version {version}.")
            : method ?? asyncMethod;
    }

    internal static MethodInfo? FindUninstallMethod(this IDataMigration migration)
    {
        var type = migration.GetType();
        return Find(type, "Uninstall", typeof(void), typeof(Task)) ?? Find(type, "UninstallAsync", typeof(Task));
    }

    internal static async Task UninstallAsync(this IDataMigration migration)
    {
        if (migration.FindUninstallMethod()?.Invoke(migration, Methods | BindingFlags.DoNotWrapExceptions, null, null, null) is Task task)
        {
            await task;
        }
    }

    private static MethodInfo? Find(Type type, string name, params Type[] returnTypes)
    {
        var method = type.GetMethod(name, Methods, Type.EmptyTypes);
        return method is not null && returnTypes.Contains(method.ReturnType) ? method : null;
    }

    private static async Task<int> InvokeAsync(IDataMigration migration, MethodInfo method)
    {
        var result = method.Invoke(migration, BindingFlags.DoNotWrapExceptions, null, null, null);
        return result is Task<int> task ? await task : (int)result!;
    }
}
