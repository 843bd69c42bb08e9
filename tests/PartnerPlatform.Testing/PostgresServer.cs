using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace PartnerPlatform.Testing;

/// <summary>
/// A private PostgreSQL server that listens on a socket in a temporary folder and on no port. It ends with the process that started it, whichever way that ends.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "partner_platform";

    // The server ends when its standard input does, at once: nobody needs its files any more.
    private const string Script = """
        set -e
        bin=$1; dir=$2; user=$3
        export LC_ALL=C.UTF-8
        "$bin/initdb" -D "$dir/data" -U "$user" -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1
        "$bin/postgres" -D "$dir/data" -h "" -k "$dir" -c fsync=off -c full_page_writes=off \
          -c synchronous_commit=off -c max_connections=200 >"$dir/postgres.log" 2>&1 </dev/null &
        server=$!
        read -r _ || true
        kill -QUIT "$server" || true
        wait "$server" || true
        rm -rf "$dir"
        """;

    private static readonly Lazy<Task<PostgresServer>> _shared = new(StartAsync);

    private readonly Process _process;
    private readonly string _folder;
    private int _created;

    private PostgresServer(Process process, string folder)
    {
        _process = process;
        _folder = folder;
    }

    /// <summary>The server of this test run, started when it's first asked for.</summary>
    public static Task<PostgresServer> SharedAsync() => _shared.Value;

    /// <summary>Creates an empty database and returns its connection string.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = await CreateAsync("database");
        return ConnectionString(name, pooling: true);
    }

    /// <summary>Creates an empty schema, which takes less time than a database, and returns a connection string that leads to it.</summary>
    public async Task<string> CreateSchemaAsync()
    {
        var name = await CreateAsync("schema");
        return new NpgsqlConnectionStringBuilder(ConnectionString("postgres", pooling: true)) { SearchPath = name }.ConnectionString;
    }

    /// <summary>Stops the server.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<string> CreateAsync(string kind)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test{Interlocked.Increment(ref _created)}");
        await using var connection = new NpgsqlConnection(ConnectionString("postgres", pooling: true));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"create {kind} {name}";
        await command.ExecuteNonQueryAsync();
        return name;
    }

    private static async Task<PostgresServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("partner-platform-postgres-").FullName;
        var start = new ProcessStartInfo { RedirectStandardInput = true, UseShellExecute = false };
        if (Environment.IsPrivilegedProcess)
        {
            // The server refuses to run as root.
            await RunAsync("chown", "postgres", folder);
            start.FileName = "runuser";
            AddArguments(start, "-u", "postgres", "--", "sh");
        }
        else
        {
            start.FileName = "sh";
        }

        AddArguments(start, "-c", Script, "sh", FindBinaries(), folder, User);
        start.WorkingDirectory = folder;
        var server = new PostgresServer(Process.Start(start)!, folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server._process.StandardInput.Close();
        await server.WaitUntilReadyAsync();
        return server;
    }

    private async Task WaitUntilReadyAsync()
    {
        var end = DateTime.UtcNow + Patience.Limit;
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString("postgres", pooling: false));
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (DateTime.UtcNow < end && !_process.HasExited)
            {
                await Task.Delay(50);
            }
        }
    }

    private string ConnectionString(string database, bool pooling) => new NpgsqlConnectionStringBuilder
    {
        Host = _folder,
        Username = User,
        Database = database,
        Pooling = pooling,
        MaxPoolSize = 20,
        ConnectionIdleLifetime = 10,
        ConnectionPruningInterval = 5,
        IncludeErrorDetail = true,
    }.ConnectionString;

    private static string FindBinaries() =>
        Directory.GetDirectories("/usr/lib/postgresql")
            .Select(folder => Path.Combine(folder, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
            .OrderBy(folder => int.Parse(Path.GetFileName(Path.GetDirectoryName(folder)!), CultureInfo.InvariantCulture))
            .LastOrDefault()
        ?? throw new InvalidOperationException("PostgreSQL is not installed.");

    private static async Task RunAsync(string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file) { UseShellExecute = false };
        AddArguments(start, arguments);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{file}' failed.");
        }
    }

    private static void AddArguments(ProcessStartInfo start, params string[] arguments)
    {
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
    }
}
