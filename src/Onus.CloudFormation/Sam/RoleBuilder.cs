using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The role that SAM makes for a function or a state machine, while what it may do is collected.</summary>
internal sealed class RoleBuilder(SamResource owner, string id, MapValue trust)
{
    private const int MaxPolicies = 500;
    private readonly List<Value> _managed = [];
    private readonly List<Value> _inline = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly ValueFactory _m = owner.M;

    /// <summary>Lets the role have a policy that AWS manages.</summary>
    public void Manage(string name)
    {
        if (_names.Add("/" + name))
        {
            _managed.Add(_m.ManagedPolicy(name));
        }
    }

    /// <summary>Adds a policy, unless one of that name is there.</summary>
    public void Add(string name, MapValue document)
    {
        if (_names.Add(name))
        {
            _inline.Add(_m.Map(("PolicyName", _m.Text(name)), ("PolicyDocument", document)));
        }
    }

    public void Add(string name, Value action, Value resource)
    {
        if (_names.Add(name))
        {
            _inline.Add(_m.InlinePolicy(name, action, resource));
        }
    }

    /// <summary>Adds what a declaration lists below <c>Policies</c>: names, ARNs, statements and templates, one or many.</summary>
    public void AddPolicies(Value? policies)
    {
        if (policies is null)
        {
            return;
        }

        var items = policies is ListValue list ? list.Items : [policies];
        if (items.Length > MaxPolicies)
        {
            owner.Refuse($"it has more than {MaxPolicies} Policies.", policies);
            return;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (SamStack.Given(items[i]) is { } policy)
            {
                AddPolicy(policy, id + "Policy" + i);
            }
        }
    }

    public void AddDeadLetterQueue(MapValue? queue)
    {
        if (queue?["TargetArn"] is not { } arn)
        {
            return;
        }

        var type = owner.Stack.Text(queue["Type"]);
        if (type is "SQS" or "SNS")
        {
            Add("DeadLetterQueuePolicy", _m.Text(type == "SQS" ? "sqs:SendMessage" : "sns:Publish"), arn);
        }
    }

    /// <summary>Makes the role, unless the declaration brings its own.</summary>
    public void Finish(Value tags, bool alwaysManaged = true)
    {
        var role = owner["Role"];
        var condition = default(string);
        if (role is not null)
        {
            if (SamStack.IfOf(role) is not { } choice || (SamStack.Given(choice.Then) is not null && SamStack.Given(choice.Else) is not null))
            {
                return;
            }

            condition = SamStack.Given(choice.Then) is null ? choice.Condition : owner.Stack.Not(choice.Condition, _m);
        }

        owner.Add(
            id,
            "AWS::IAM::Role",
            _m.Map(
                ("AssumeRolePolicyDocument", owner["AssumeRolePolicyDocument"] ?? trust),
                ("ManagedPolicyArns", alwaysManaged || _managed.Count > 0 ? _m.List(_managed) : null),
                ("Policies", _inline.Count > 0 ? _m.List(_inline) : null),
                ("Path", owner["RolePath"]),
                ("PermissionsBoundary", owner["PermissionsBoundary"]),
                ("Tags", tags)),
            ("Condition", condition is null ? null : _m.Text(condition)));
    }

    /// <summary>The role of a declaration: its own, or the one that is made.</summary>
    public static Value RoleOf(SamResource owner, string attribute)
    {
        var made = owner.M.GetAtt(owner.Id + "Role", attribute);
        return owner["Role"] switch
        {
            null => made,
            var role when SamStack.IfOf(role) is { } choice => owner.M.If(choice.Condition, SamStack.Given(choice.Then) ?? made, SamStack.Given(choice.Else) ?? made),
            var role => role,
        };
    }

    private void AddPolicy(Value policy, string name)
    {
        if (policy is StringValue text)
        {
            var arn = text.Value.StartsWith("arn:", StringComparison.Ordinal) ? text : (Value)_m.ManagedPolicy(ManagedPolicies.PathOf(text.Value) + text.Value);
            if (_names.Add(text.Value) && _names.Add("/" + ManagedPolicies.PathOf(text.Value) + text.Value))
            {
                _managed.Add(arn);
            }
        }
        else if (SamStack.IfOf(policy) is { } choice)
        {
            AddChoice(policy, choice.Condition, choice.Then, choice.Else, name);
        }
        else if (SamStack.IsFunction(policy))
        {
            if (!_managed.Exists(known => SamStack.IsSame(known, policy)))
            {
                _managed.Add(policy);
            }
        }
        else if (DocumentOf(policy) is { } document)
        {
            Add(name, document);
        }
        else
        {
            owner.Refuse($"one of its Policies is neither a name, nor statements, nor a policy template that exists.", policy);
        }
    }

    private void AddChoice(Value policy, string condition, Value then, Value otherwise, string name)
    {
        if (Inline(then, name) is { } a && Inline(otherwise, name) is { } b && (SamStack.Given(then) is MapValue || SamStack.Given(otherwise) is MapValue))
        {
            if (_names.Add(name))
            {
                _inline.Add(_m.If(condition, a, b));
            }
        }
        else
        {
            _managed.Add(policy);
        }
    }

    private Value? Inline(Value value, string name) =>
        SamStack.Given(value) is not { } given ? _m.NoValue
        : !SamStack.IsFunction(given) && DocumentOf(given) is { } document ? _m.Map(("PolicyName", _m.Text(name)), ("PolicyDocument", document))
        : null;

    private MapValue? DocumentOf(Value policy) => policy is not MapValue map ? null
        : map.ContainsKey("Statement") ? map
        : map.Count == 1 ? PolicyTemplates.Fill(owner, map.Keys[0], map.Values[0] as MapValue ?? MapValue.Empty)
        : null;
}
