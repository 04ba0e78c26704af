# The policies that an identity carries, or that a policy resource is.
define "policies_of" {
  parameters = ["identity"]
  value      = concat([identity.PolicyDocument], identity.Policies[*].PolicyDocument)
}

# Whether a statement is about every resource, or about all but some.
define "on_everything" {
  parameters = ["statement"]
  value      = length(statement.NotResources) > 0 || anytrue([for r in statement.Resources : referenced(r) == null && (r == "*" || arn_of_anything(r))])
}

# Whether an ARN stands for everything, whatever it is written with.
define "arn_of_anything" {
  parameters = ["arn"]
  value      = endswith(arn, ":*") && anytrue([for all in ["arn:*", "arn:aws:*", "arn:*:*", "arn:aws:*:*", "arn:aws:*:*:*", "arn:aws:*:*:*:*", "arn:*:*:*:*", "arn:*:*:*:*:*"] : arn == all])
}

# Whether a statement is about every role of an account, or more: an asterisk in an ARN stands for whatever follows.
define "on_every_role" {
  parameters = ["statement"]
  value      = length(statement.NotResources) > 0 || anytrue([for r in statement.Resources : !refers(r) && arn_of_every_role(r)])
}

define "arn_of_every_role" {
  parameters = ["arn"]
  value = (
    arn == "*" || arn_of_anything(arn)
    || anytrue([for end in [":*", ":role*", ":role/*"] : endswith(arn, end)]) && (strcontains(arn, ":iam:") || strcontains(arn, ":*:"))
  )
}

# Whether a value surely refers to something that is in sight.
define "refers" { parameters = ["value"], value = is_known(referenced(value)) && referenced(value) != null }

# All policies that say what a role may do, wherever they are declared: its own, and those attached to it that are in sight.
define "policies_of_role" {
  parameters = ["role"]
  value      = concat(policies_on(role), policies_for_role(role)[*].PolicyDocument)
}

# The policies of their own that say for themselves that they are for a role.
define "policies_for_role" {
  parameters = ["role"]
  value = concat(
    referring_to(role, "AWS::IAM::RolePolicy", "RoleName"),
    referring_to(role, "AWS::IAM::Policy", "Roles"),
    referring_to(role, "AWS::IAM::ManagedPolicy", "Roles")
  )
}

# Whether a role may do everything: by one of its policies, and not kept from it by its boundary.
define "is_administrator" {
  parameters = ["role"]
  value = (
    (anytrue([for a in role.ManagedPolicyArns : administrates(a)]) || anytrue([for d in policies_of_role(role) : policy_grants_admin(d)]))
    && permitted_to_administrate(role.PermissionsBoundary)
  )
}

# Whether a policy that is not in sight allows everything: of AWS's own its name tells, of any other nobody can.
define "administrates" {
  parameters = ["arn"]
  value = (
    referenced(arn) == null
    && (endswith(arn, ":aws:policy/AdministratorAccess") || (!strcontains(arn, ":aws:policy/") && unknown("what a policy that is not in sight allows")))
  )
}

# Whether a permissions boundary leaves its holder every right.
define "permitted_to_administrate" {
  parameters = ["boundary"]
  value      = boundary == null || administrates(boundary) || policy_grants_admin(referenced(boundary).PolicyDocument)
}

# Whether a statement lets in those whom an OpenID Connect provider vouches for.
define "by_web_identity" {
  parameters = ["statement"]
  value      = statement_allows(statement, "sts:AssumeRoleWithWebIdentity") && anytrue([for p in statement.Principals : p.Type == "Federated"])
}

# Whether tenants of a provider whom nobody meant can have a subject: before any wildcard it has to say whose it is. Without wildcards it may begin otherwise, but for what anybody may choose.
define "subject_of_anybody" {
  parameters = ["subject"]
  value = (
    !subject_of_an_owner(subject)
    && length(regexall("[*?]|^(actor|base_ref|context|environment|event_name|head_ref|job_workflow_ref|ref|ref_type|runner_environment|workflow|workflow_ref):", subject)) > 0
  )
}

# Whether a subject begins with its kind and the whole name of somebody whom others can't be: an organisation, a project, a namespace.
define "subject_of_an_owner" {
  parameters = ["subject"]
  value = (
    length(regexall("^(repo|repository|project_path|owner):[^/:*?]+/|^org/[^/*?]+/|^[{]?[0-9a-f]{8}-[0-9a-f-]{27}[}]?:", subject)) > 0
    || subject_of_a_team(subject)
  )
}

# The same for providers that put a colon behind the name.
define "subject_of_a_team" {
  parameters = ["subject"]
  value = (
    length(regexall("^(organization|org|owner|team|system:serviceaccount):[^/:*?]+(:|$)", subject)) > 0
    || length(regexall("^(repository_owner|repository|enterprise|project|namespace)(_id)?:[^/:*?]+(:|$)", subject)) > 0
  )
}

# Whether a statement allows every action of a service by a wildcard.
define "allows_all_of" {
  parameters = ["statement", "all"]
  value      = statement_allows(statement, all)
}

# All policies that say what a user may do, wherever they are declared: its own, those attached to it or naming it, and those of its groups.
define "policies_of_user" {
  parameters = ["user"]
  value      = concat(policies_on(user), policies_for_user(user)[*].PolicyDocument, flatten([for g in groups_of_user(user) : policies_of_group(g)]))
}

# The policies that an identity carries itself, and the managed ones that it names.
define "policies_on" { parameters = ["identity"], value = concat(identity.Policies[*].PolicyDocument, referenced(identity.ManagedPolicyArns)[*].PolicyDocument) }

# The policies of their own that say for themselves that they are for a user.
define "policies_for_user" {
  parameters = ["user"]
  value = concat(
    referring_to(user, "AWS::IAM::UserPolicy", "UserName"),
    referring_to(user, "AWS::IAM::Policy", "Users"),
    referring_to(user, "AWS::IAM::ManagedPolicy", "Users")
  )
}

# The groups that a user is in, as far as they are in sight.
define "groups_of_user" {
  parameters = ["user"]
  value = concat(
    [for g in referenced(user.Groups, "AWS::IAM::Group") : g if g != null],
    [for m in referring_to(user, "AWS::IAM::UserToGroupAddition", "Users") : referenced(m.GroupName, "AWS::IAM::Group") if referenced(m.GroupName, "AWS::IAM::Group") != null]
  )
}

# All policies that say what the members of a group may do.
define "policies_of_group" { parameters = ["group"], value = concat(policies_on(group), policies_for_group(group)[*].PolicyDocument) }

# The policies of their own that say for themselves that they are for a group.
define "policies_for_group" {
  parameters = ["group"]
  value = concat(
    referring_to(group, "AWS::IAM::GroupPolicy", "GroupName"),
    referring_to(group, "AWS::IAM::Policy", "Groups"),
    referring_to(group, "AWS::IAM::ManagedPolicy", "Groups")
  )
}

# Whether the ARN of a source names one, so that not everybody's like it may call: as aws:SourceArn of a policy would.
define "names_source" {
  parameters = ["arn"]
  value      = arn != null && !policy_grants_public({ Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*", Condition = { ArnLike = { "aws:SourceArn" = arn } } }] })
}

# Whether a condition of a statement asks for a second factor: allows with one, or denies without. That the key is absent (Null) says the opposite of its value.
define "asks_for_mfa" {
  parameters = ["condition", "effect"]
  value      = lower(condition.Key) == "aws:multifactorauthpresent" && (anytrue([for v in condition.Values : lower(tostring(v)) == "true"]) != (effect == "Deny")) != (condition.Operator == "Null")
}
