using System.Globalization;
using Onus.Fuzz.Mutation;

namespace Onus.Fuzz.Faults;

/// <summary>Where mutants that met a fault are kept: one folder for each fault that is new, with the mutant's files and what is known.</summary>
/// <param name="folder">The folder.</param>
public sealed class FaultFolder(string folder)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _met = new(StringComparer.Ordinal);

    /// <summary>How many different faults were met.</summary>
    public int Different
    {
        get
        {
            lock (_lock)
            {
                return _met.Count;
            }
        }
    }

    /// <summary>How many faults were met in all.</summary>
    public int Total
    {
        get
        {
            lock (_lock)
            {
                return _met.Values.Sum();
            }
        }
    }

    /// <summary>Keeps a mutant whose fault is new, and says so.</summary>
    /// <param name="fault">The fault; null for nothing to keep.</param>
    public void Add(Mutant mutant, Fault? fault)
    {
        ArgumentNullException.ThrowIfNull(mutant);
        if (fault is null)
        {
            return;
        }

        lock (_lock)
        {
            var signature = $"{fault.Kind}: {fault.Signature}";
            _met[signature] = _met.GetValueOrDefault(signature) + 1;
            if (_met[signature] > 1)
            {
                return;
            }

            var place = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{fault.Kind}-{mutant.Seed}-{mutant.Number}"));
            Write(mutant, place);
            File.WriteAllText(Path.Combine(place, "fault.txt"), $"{signature}\nmutant {mutant.Id} of {mutant.Scenario}\n\n{fault.Details}\n");
            Console.WriteLine($"FAULT {signature} (mutant {mutant.Id} of {mutant.Scenario}, kept in {place})");
        }
    }

    /// <summary>Writes the files of a mutant below a folder; names that the disk does not take are left out.</summary>
    public static void Write(Mutant mutant, string place)
    {
        ArgumentNullException.ThrowIfNull(mutant);
        foreach (var file in mutant.Files)
        {
            var path = Path.GetFullPath(Path.Combine(place, "input", file.Path));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content);
        }

        Directory.CreateDirectory(place);
    }

    /// <summary>Lists all faults with how often each was met.</summary>
    public void Summarize()
    {
        foreach (var (signature, times) in _met.OrderByDescending(static pair => pair.Value))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times,8} × {signature}"));
        }
    }
}
