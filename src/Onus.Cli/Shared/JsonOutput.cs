using System.Text.Json;
using Onus.Contracts.Json;

namespace Onus.Cli.Shared;

/// <summary>Writes one JSON document to standard output.</summary>
internal static class JsonOutput
{
    public static void Write(Action<Utf8JsonWriter> write)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, ContractsDocuments.Options))
        {
            write(json);
        }

        output.Write("\n"u8);
    }
}
