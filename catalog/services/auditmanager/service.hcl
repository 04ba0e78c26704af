service "auditmanager" {
  title    = "AWS Audit Manager"
  names    = []
  model    = "abstracted"
  prefixes = ["AWS::AuditManager::"]
  because  = "By the service model: AWS gathers evidence and keeps the mappings of its frameworks; the scope, the review of the evidence and the verdict are the customer's."
  sources  = ["best-practices-wp", "auditmanager-security", "auditmanager-availability"]

  type "AWS::AuditManager::Assessment" {
    title  = "Assessment"
    name   = "Name"
    traits = ["host", "store", "trail"]
  }

  settings = ["AWS::AuditManager::AssessmentFramework"]
}

override "auditmanager-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "auditmanager-security"
}
