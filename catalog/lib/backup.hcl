# Whether a selection of AWS Backup takes something in: by its ARN, by all of its kind, or by one of its tags.
define "selected_for_backup" {
  parameters = ["service", "kind", "tags"]
  value = (
    anytrue([for s in referencing("AWS::Backup::BackupSelection", "BackupSelection.Resources") : s.BackupSelection != null])
    || anytrue([for s in resources("AWS::Backup::BackupSelection") : (selects_all(s, service, kind) && leaves_nothing_out(s.BackupSelection)) || selects_tag(s, tags)])
  )
}

# Whether a selection of AWS Backup names all of a kind by a pattern.
define "selects_all" {
  parameters = ["selection", "service", "kind"]
  value      = anytrue([for r in selection.BackupSelection.Resources : r == "*" || length(regexall("^arn:aws[a-z-]*:${service}:\\*?[^:]*:\\*?[^:]*:${kind}\\*$", r)) > 0])
}

# Whether a selection of AWS Backup takes in all that it names: what its conditions hold for nobody can tell.
define "leaves_nothing_out" {
  parameters = ["selection"]
  value      = selection.Conditions == null && length(selection.NotResources) == 0 ? true : unknown("what a selection of AWS Backup leaves out by its conditions and exceptions")
}

# Whether a selection of AWS Backup names one of some tags.
define "selects_tag" {
  parameters = ["selection", "tags"]
  value      = anytrue([for t in selection.BackupSelection.ListOfTags : anytrue([for g in tags : g.Key == t.ConditionKey && g.Value == t.ConditionValue])])
}
