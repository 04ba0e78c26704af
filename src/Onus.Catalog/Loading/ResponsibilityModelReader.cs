using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Hcl.Evaluation;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>models.hcl</c>: the models of responsibility that AWS publishes beside the one for security.</summary>
internal static class ResponsibilityModelReader
{
    public const string FileName = "models.hcl";

    public static ImmutableArray<ResponsibilityModel> Read(LoadContext context)
    {
        if (!context.Tree.HasFile(FileName) || context.Parse(FileName) is not { } body)
        {
            return [];
        }

        var models = body.BlocksOf("responsibility_model").Select(block => ReadOne(new BlockReader(block, Scope.Empty, context), context)).ToList();
        context.RequireOnce("Responsibility model", "declared", models.Select(model => (model.Id, model.Origin)), $"Remove one of the two.");
        return [.. models.DistinctBy(model => model.Id)];
    }

    private static ResponsibilityModel ReadOne(BlockReader reader, LoadContext context)
    {
        var model = new ResponsibilityModel
        {
            Id = reader.Label,
            Title = reader.Text("title"),
            Names = reader.Texts("names"),
            Concerns = reader.Texts("concerns"),
            Plain = reader.Text("plain"),
            AwsPart = reader.Text("aws"),
            CustomerPart = reader.Text("customer"),
            Sources = reader.Texts("sources", required: true),
            Areas = [.. reader.Blocks("area").Select(block => ReadArea(new BlockReader(block, Scope.Empty, context)))],
            Scopes = [.. reader.Blocks("scope").Select(block => ReadScope(new BlockReader(block, Scope.Empty, context)))],
            Origin = reader.Origin,
        };
        if (model.Areas.IsEmpty)
        {
            reader.Missing("area");
        }

        context.RequireOnce("Area", "declared", model.Areas.Select(area => (area.Id, area.Origin)), $"Give one of the two another id.");
        context.RequireOnce("Scope", "declared", model.Scopes.Select(scope => (scope.Id, scope.Origin)), $"Give one of the two another id.");
        reader.Finish();
        return model;
    }

    private static ModelArea ReadArea(BlockReader reader)
    {
        var area = new ModelArea(reader.Label, reader.Text("title"), reader.Texts("responsibilities", required: true), reader.Origin);
        reader.Finish();
        return area;
    }

    private static ModelScope ReadScope(BlockReader reader)
    {
        var scope = new ModelScope(reader.Label, reader.Text("title"), reader.Text("means"), reader.OptionalText("type"), reader.Origin);
        reader.Finish();
        return scope;
    }
}
