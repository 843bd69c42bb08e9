using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Logging;
using YesSql.Provider;

namespace YesSql.Data;

/// <summary>Executes the statements of a flush, together where the connection can.</summary>
internal sealed class StatementRunner(IConfiguration configuration, DbConnection connection, DbTransaction transaction)
{
    public async Task RunAsync(List<Statement> statements, CancellationToken cancellationToken)
    {
        var pageSize = configuration.CommandsPageSize;
        IEnumerable<Statement> ordered = pageSize > 0 ? statements.OrderBy(statement => statement.Rank) : statements;
        if (configuration.Logger.IsEnabled(LogLevel.Trace))
        {
            foreach (var statement in statements)
            {
                configuration.Logger.LogTrace("{Sql}", statement.Sql);
            }
        }

        if (connection.CanCreateBatch && pageSize > 1)
        {
            await RunBatchesAsync(ordered, pageSize, cancellationToken);
        }
        else
        {
            await RunOneByOneAsync(ordered, cancellationToken);
        }
    }

    private async Task RunOneByOneAsync(IEnumerable<Statement> statements, CancellationToken cancellationToken)
    {
        var commands = new Dictionary<string, DbCommand>(StringComparer.Ordinal);
        try
        {
            foreach (var statement in statements)
            {
                await RunOneAsync(commands, statement, cancellationToken);
            }
        }
        finally
        {
            foreach (var command in commands.Values)
            {
                await command.DisposeAsync();
            }
        }
    }

    private async Task RunOneAsync(Dictionary<string, DbCommand> commands, Statement statement, CancellationToken cancellationToken)
    {
        if (commands.TryGetValue(statement.Sql, out var command))
        {
            for (var i = 0; i < statement.Values.Length; i++)
            {
                command.Parameters[i].Value = statement.Values[i] ?? DBNull.Value;
            }
        }
        else
        {
            command = connection.CreateCommand();
            commands[statement.Sql] = command;
            command.Transaction = transaction;
            command.CommandText = statement.Sql;
            for (var i = 0; i < statement.Values.Length; i++)
            {
                SqlDialect.AddParameter(command.Parameters, command.CreateParameter(), ParameterNames.Get(i), statement.Values[i]);
            }
        }

        if (statement.Inserted is { } inserted)
        {
            var id = Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
            foreach (var next in inserted(id))
            {
                await RunOneAsync(commands, next, cancellationToken);
            }
        }
        else
        {
            Check(statement, await command.ExecuteNonQueryAsync(cancellationToken));
        }
    }

    private async Task RunBatchesAsync(IEnumerable<Statement> statements, int pageSize, CancellationToken cancellationToken)
    {
        var page = new List<Statement>();
        foreach (var statement in statements)
        {
            if (statement.Inserted is not null)
            {
                await RunBatchAsync(page, cancellationToken);
                await RunOneByOneAsync([statement], cancellationToken);
                continue;
            }

            page.Add(statement);
            if (page.Count == pageSize)
            {
                await RunBatchAsync(page, cancellationToken);
            }
        }

        await RunBatchAsync(page, cancellationToken);
    }

    private async Task RunBatchAsync(List<Statement> page, CancellationToken cancellationToken)
    {
        if (page.Count == 0)
        {
            return;
        }

        await using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        foreach (var statement in page)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = statement.Sql;
            for (var i = 0; i < statement.Values.Length; i++)
            {
                SqlDialect.AddParameter(command.Parameters, command.CreateParameter(), ParameterNames.Get(i), statement.Values[i]);
            }

            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
        for (var i = 0; i < page.Count; i++)
        {
            Check(page[i], batch.BatchCommands[i].RecordsAffected);
        }

        page.Clear();
    }

    private static void Check(Statement statement, int affected)
    {
        if (statement.Checked is not null && affected != 1)
        {
            throw new ConcurrencyException(statement.Checked);
        }
    }
}
