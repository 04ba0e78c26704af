# Whether a name or key is given, be it of something in sight.
define "is_given" { parameters = ["value"], value = value != null && (referenced(value) != null || value != "") }

# Whether a resource carries a tag.
define "has_tag" { parameters = ["resource", "key", "value"], value = anytrue([for g in resource.Tags : g.Key == key && g.Value == value]) }

# Whether a rule of a registry scans the images of every repository.
define "scans_all" {
  parameters = ["rule"]
  value      = contains(["SCAN_ON_PUSH", "CONTINUOUS_SCAN"], rule.ScanFrequency) && anytrue([for f in rule.RepositoryFilters : f.Filter == "*"])
}

# Whether a web ACL is associated with the resource.
define "has_web_acl" {
  parameters = []
  value      = anytrue([for a in referencing(["AWS::WAFv2::WebACLAssociation", "AWS::WAFRegional::WebACLAssociation"], "ResourceArn") : a.WebACLArn != null || a.WebACLId != null])
}

# The web ACLs that are associated with the resource.
define "web_acls" {
  parameters = []
  value      = [for a in referencing("AWS::WAFv2::WebACLAssociation", "ResourceArn") : a.WebACLArn if a.WebACLArn != null]
}

# Whether a managed rule group does no more than count what its rules against Log4j find: excluded rules count.
define "only_counts_log4j" {
  parameters = ["group"]
  value = (
    anytrue([for o in group.RuleActionOverrides : startswith(o.Name, "Log4JRCE") && o.ActionToUse.Count != null])
    || anytrue([for o in group.ExcludedRules : startswith(o.Name, "Log4JRCE")])
  )
}

# Whether a rule of a web ACL is AWS's group against known bad inputs and does more than count, above all for Log4j.
define "stops_bad_inputs" {
  parameters = ["rule"]
  value = (
    rule.Statement.ManagedRuleGroupStatement.Name == "AWSManagedRulesKnownBadInputsRuleSet" && rule.OverrideAction.Count == null
    && !only_counts_log4j(rule.Statement.ManagedRuleGroupStatement)
  )
}

# Whether the web ACL that something names stops known bad inputs; of one out of sight nobody can tell.
define "acl_stops_bad_inputs" {
  parameters = ["acl"]
  value      = referenced(acl) == null ? unknown("the rules of a web ACL that is not in sight") : anytrue([for r in referenced(acl).Rules : stops_bad_inputs(r)])
}

# Whether all four switches of a block of public access are on.
define "blocks_public" {
  parameters = ["block"]
  value      = block.BlockPublicAcls == true && block.BlockPublicPolicy == true && block.IgnorePublicAcls == true && block.RestrictPublicBuckets == true
}

# Whether the canned ACL of a bucket opens it: where the owner owns everything, ACLs have no effect.
define "has_public_acl" {
  parameters = ["bucket"]
  value = (
    contains(["PublicRead", "PublicReadWrite", "AuthenticatedRead"], bucket.AccessControl)
    && !anytrue([for r in bucket.OwnershipControls.Rules : r.ObjectOwnership == "BucketOwnerEnforced"])
  )
}

# Whether a property is one of those values that do, where AWS takes no others: then one that is given and not known is one of them too.
define "one_of_all" { parameters = ["object", "property", "values"], value = (is_known(object) && !is_known(object[property])) || contains(values, object[property]) }

# Whether a filter of a webhook names the people whose events count.
define "names_people" {
  parameters = ["filter"]
  value      = filter.Type == "ACTOR_ACCOUNT_ID" && filter.ExcludeMatchedPattern != true && !contains(["", ".*", "^.*", ".*$", "^.*$", ".+", "^.+$"], filter.Pattern)
}
