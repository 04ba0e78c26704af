using Onus.Hcl.Conversion;
using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Policies;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Terraform.Data;

/// <summary>Makes the policy that a data source <c>aws_iam_policy_document</c> describes, as the provider does.</summary>
internal static class PolicyDataSource
{
    /// <summary>The document; what is not known in it stays unknown in its place.</summary>
    /// <param name="budget">What it takes its steps and bytes from.</param>
    public static MapValue DocumentOf(MapValue values, Budget budget)
    {
        var merged = new Merged(budget);
        merged.AddAll(values["source_json"]);
        merged.AddAll(values["source_policy_documents"]);
        var version = values["version"] is { IsNull: false } given ? given : Value.Of(PolicyDocument.Newest);
        merged.AddHead(version, values["policy_id"]);
        var replaces = version is not StringValue { Value: not PolicyDocument.Newest };
        foreach (var statement in ListValue.ItemsOf(values["statement"]))
        {
            merged.Add(statement is MapValue map ? StatementBlock.StatementOf(map, replaces) : statement);
        }

        merged.AddAll(values["override_policy_documents"]);
        merged.AddAll(values["override_json"]);
        return merged.ToDocument(values);
    }

    /// <summary>Statements and head of several documents, later statements in the place of earlier ones with the same Sid.</summary>
    private sealed class Merged(Budget budget)
    {
        private const int DecodedPerCharacter = 4;
        private readonly List<Value> _statements = [];
        private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
        private Value? _version;
        private Value? _id;

        public void AddHead(Value? version, Value? id)
        {
            if (id is { IsNull: false } and not StringValue { Value: "" })
            {
                _id = id;
            }

            if (version is { IsNull: false } && (_version is null || IsNewer(version, _version)))
            {
                _version = version;
            }
        }

        public void Add(Value statement)
        {
            if (statement is MapValue map && map["Sid"] is StringValue { Value.Length: > 0 } sid)
            {
                if (!_byName.TryAdd(sid.Value, _statements.Count))
                {
                    _statements[_byName[sid.Value]] = statement;
                    return;
                }
            }

            _statements.Add(statement);
        }

        /// <summary>Adds documents that are given as text.</summary>
        public void AddAll(Value? documents)
        {
            foreach (var document in ListValue.ItemsOf(documents))
            {
                switch (document)
                {
                    case StringValue { Value: var text } when text.AsSpan().Trim().Length == 0:
                    case NullValue:
                        break;
                    case StringValue text:
                        AddText(text);
                        break;
                    case UnknownValue { Refinement.Structure: MapValue structure }:
                        AddDocument(structure);
                        break;
                    case UnknownValue:
                        _statements.Add(document);
                        break;
                }
            }
        }

        public MapValue ToDocument(MapValue values) => PolicyDocument.Make(_version, _id, [.. _statements], values.Origin);

        private static bool IsNewer(Value version, Value than) =>
            version is not StringValue left || than is not StringValue right || string.CompareOrdinal(left.Value, right.Value) > 0;

        private void AddText(StringValue text)
        {
            if (!budget.MakeText(text.Value.Length * DecodedPerCharacter))
            {
                _statements.Add(budget.Missing(text.Origin));
                return;
            }

            try
            {
                if (JsonDecoder.Decode(text.Value, text.Origin) is MapValue document)
                {
                    AddDocument(document);
                }
            }
            catch (FunctionException)
            {
                _statements.Add(Value.Unknown(UnknownCode.Invalid, $"a policy document is no JSON", text.Origin));
            }
        }

        private void AddDocument(MapValue document)
        {
            AddHead(document["Version"], document["Id"]);
            var statements = ListValue.ItemsOf(document["Statement"]);
            budget.Take(statements.Length);
            budget.Make(statements.Length * (long)Weight.BytesPerStep);
            foreach (var statement in statements)
            {
                Add(statement is MapValue map ? PolicyStatement.InOrder(map) : statement);
            }
        }
    }
}
