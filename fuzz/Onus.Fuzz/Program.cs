using System.CommandLine;
using Onus.Fuzz;
using Onus.Fuzz.Faults;
using Onus.Fuzz.Mutation;
using Onus.Fuzz.Seeds;
using Onus.Fuzz.Targets;
using Onus.Fuzz.Trials;

var catalog = new Option<string>("--catalog") { Description = "The folder of the catalogue", DefaultValueFactory = _ => "catalog", Recursive = true };
var corpora = new Option<string[]>("--corpus") { Description = "A folder with files of others to make mutants of", Recursive = true, AllowMultipleArgumentsPerToken = true };
var folder = new Option<string>("--faults") { Description = "Where mutants that meet a fault are kept", DefaultValueFactory = _ => "artifacts/fuzz", Recursive = true };
var only = new Option<string?>("--only") { Description = "The one scenario of the project to make mutants of, and no file of others", Recursive = true };
var seed = new Option<int>("--seed") { Description = "The seed of the campaign", DefaultValueFactory = _ => 1 };
var first = new Option<long>("--from") { Description = "The number of the first mutant" };
var count = new Option<long>("--count") { Description = "How many mutants", DefaultValueFactory = _ => 10_000 };
var batch = new Option<int>("--batch") { Description = "How many are scanned at once", DefaultValueFactory = _ => 12 };
var step = new Option<int>("--step") { Description = "How many processes share the row", DefaultValueFactory = _ => 1 };
var part = new Option<int>("--part") { Description = "Which of them this is, from 0" };
var id = new Argument<string>("mutant") { Description = "SEED:NUMBER" };
var target = new Argument<string>("target") { Description = string.Join(", ", ParserTargets.All.Keys) };
var files = new Argument<string[]>("files") { Description = "Texts to try; none to be driven by libFuzzer" };

SeedLibrary Seeds(ParseResult result) => SeedLibrary.Read(Path.Combine(AppContext.BaseDirectory, "seeds"), result.GetValue(only) is null ? result.GetValue(corpora) ?? [] : [], result.GetValue(only));

var run = new Command("run", "Tries mutants") { seed, first, count, batch, step, part };
run.SetAction(result =>
{
    var campaign = new Campaign(new Breeder(Seeds(result), result.GetValue(seed)), new Trial(result.GetValue(catalog)!), result.GetValue(folder)!);
    return campaign.Run(result.GetValue(first), result.GetValue(count), result.GetValue(batch), result.GetValue(step), result.GetValue(part)) == 0 ? 0 : 1;
});

var show = new Command("show", "Writes the files of one mutant, and tries it") { id };
show.SetAction(result =>
{
    var parts = result.GetValue(id)!.Split(':');
    var mutant = new Breeder(Seeds(result), int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture)).Make(long.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    var place = Path.Combine(result.GetValue(folder)!, "shown-" + mutant.Id.Replace(':', '-'));
    FaultFolder.Write(mutant, place);
    Console.WriteLine($"{mutant.Id} of {mutant.Scenario}, written to {place}");
    var fault = new Trial(result.GetValue(catalog)!).Run([mutant], CancellationToken.None);
    Console.WriteLine(fault is null ? "no fault" : $"{fault.Kind}: {fault.Signature}\n{fault.Details}");
    return fault is null ? 0 : 1;
});

var parse = new Command("target", "Runs one of the parsers by itself: on files, or as a target of libFuzzer") { target, files };
parse.SetAction(result => ParserTargets.Run(result.GetValue(target)!, result.GetValue(files) ?? []));

return new RootCommand("Tries mutants of what Onus reads, in process") { catalog, corpora, folder, only, run, show, parse }.Parse(args).Invoke();
