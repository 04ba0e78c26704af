using System.CommandLine;
using Onus.Assessment.Comparison;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Cli.Explain;
using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Contracts.Json;
using Onus.Reports.Terminal;

namespace Onus.Cli.Who;

/// <summary><c>onus who RESPONSIBILITY on SUBJECT [NAME=VALUE…]</c>: one answer, with its ground.</summary>
internal static class WhoCommand
{
    public static Command Create()
    {
        var responsibility = new Argument<string>("responsibility") { Description = "A responsibility, such as os.patch; onus catalog list responsibilities names them all", HelpName = "RESPONSIBILITY" };
        var on = new Argument<string>("on") { Description = "The word on", HelpName = "on" };
        on.AcceptOnlyFromAmong("on");
        var subject = new Argument<string>("subject") { Description = "A service (rds), a type (AWS::RDS::DBInstance) or a variant of a service (ecs:fargate)", HelpName = "SUBJECT" };
        var properties = new Argument<string[]>("property") { Description = "Properties of the type, such as Engine=mysql or RuntimeManagementConfig.UpdateRuntimeOn=Manual; a value that begins with { or [ is JSON", Arity = ArgumentArity.ZeroOrMore, HelpName = "NAME=VALUE" };
        var format = CommonOptions.Format();
        var date = CommonOptions.Date();
        var catalog = CommonOptions.Catalog();
        var settings = CommonOptions.Settings();
        var command = new Command("who", "Say who holds a responsibility for a service or a type, and on what grounds") { responsibility, on, subject, properties, format, date, catalog, settings };
        command.SetAction(result => Run(
            result.GetValue(responsibility)!,
            result.GetValue(subject)!,
            result.GetValue(properties) ?? [],
            result.GetValue(format),
            result.GetValue(date),
            result.GetValue(catalog),
            result.GetValue(settings)));
        return command;
    }

    private static int Run(string responsibility, string name, string[] arguments, OutputFormat format, string? date, string? folder, string? settings)
    {
        if (!PropertyArguments.TryRead(arguments, out var properties, out var problem))
        {
            return Misuse(problem);
        }

        if (CatalogLocation.Open(folder, new SourceMap(), settings) is not { } catalog)
        {
            return ExitCode.Usage;
        }

        if (catalog.FindResponsibility(responsibility) is not { } known)
        {
            var near = Names.Nearest(responsibility, catalog.Responsibilities.Select(item => item.Id));
            return Misuse($"there is no responsibility \"{responsibility}\"{(near is null ? "" : $"; did you mean {near}?")} onus catalog list responsibilities names them all.");
        }

        if (Variants.IsName(name))
        {
            return AnswerVariant(catalog, known, name, properties, format, date ?? catalog.AsOf);
        }

        if (Subject.Find(name, properties, catalog, date ?? catalog.AsOf) is not { } subject)
        {
            var near = Names.Nearest(name, catalog.Services.SelectMany(service => service.Types.Select(type => type.Name).Append(service.Id)));
            return Misuse($"there is no service or type \"{name}\"{(near is null ? "" : $"; did you mean {near}?")} onus catalog list services names them all.");
        }

        if (subject.Split.Entries.FirstOrDefault(entry => entry.Responsibility == known.Id) is not { } entry)
        {
            return Misuse($"{known.Id} belongs to the {known.Scope.Name()} as a whole, not to {name}: onus explain {known.Id} says who holds it.");
        }

        if (format == OutputFormat.Json)
        {
            WriteJson(catalog, subject, entry);
        }
        else
        {
            WriteText(catalog, subject, known.Title, entry, properties);
        }

        return ExitCode.Done;
    }

    private static int AnswerVariant(ServiceCatalog catalog, Responsibility responsibility, string name, MapValue properties, OutputFormat format, string day)
    {
        if (Variants.Find(name, catalog) is not { } variant)
        {
            return Misuse($"there is no variant \"{name}\"{(Variants.Hint(name, catalog) is { } hint ? "; " + hint : ".")} onus catalog list services names the services.");
        }

        if (properties.Count > 0)
        {
            return Misuse($"{name} is a variant, which takes no properties; ask for the type with properties instead.");
        }

        var design = new DesignBuilder(catalog, day).OfVariant(variant);
        if (!design.Obligations.TryGetValue(responsibility.Id, out var held))
        {
            return Misuse($"{responsibility.Id} does not concern {name}: onus explain {responsibility.Id} says what it concerns.");
        }

        var answer = new VariantAnswer(catalog, design, held);
        if (format == OutputFormat.Json)
        {
            answer.WriteJson();
        }
        else
        {
            answer.WriteText(responsibility);
        }

        return ExitCode.Done;
    }

    private static void WriteText(ServiceCatalog catalog, Subject subject, string title, SplitEntry entry, MapValue properties)
    {
        using var output = Terminal.Output();
        var screen = Terminal.Screen(output);
        var with = properties.Count == 0 ? "" : " with " + string.Join(", ", properties.Entries.Select(property => $"{property.Key} = {property.Value}"));
        screen.Paragraph("", $"{title} ({entry.Responsibility}) on {subject.Text}{with}: {EntryText.HolderOf(entry)}", Style.Bold);
        new EntryText(catalog, screen).Write(entry);
    }

    private static void WriteJson(ServiceCatalog catalog, Subject subject, SplitEntry entry) => JsonOutput.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "onus/who/1");
        json.WriteString("subject", subject.Text);
        json.WriteString("split", subject.Split.Id);
        json.WriteString("model", subject.Split.Model.Name());
        json.WriteString("managed", subject.Split.Management.Name());
        json.WriteString("managedBecause", subject.Split.ManagementBecause);
        json.WritePropertyName("entry");
        ContractsDocuments.Write(json, entry);
        JsonParts.WriteSources(json, entry.Basis.Select(step => step.Source), catalog);
        json.WriteEndObject();
    });

    private static int Misuse(string problem)
    {
        Console.Error.WriteLine("onus who: " + problem);
        return ExitCode.Usage;
    }
}
