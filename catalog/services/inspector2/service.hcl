service "inspector2" {
  title    = "Amazon Inspector"
  names    = ["inspector", "Inspector Scan", "inspector-scan", "Amazon Inspector2", "inspector classic"]
  model    = "abstracted"
  prefixes = ["AWS::InspectorV2::", "AWS::Inspector::"]
  because  = "By the service model: AWS runs the scanners and their vulnerability data; what is scanned and mending what they find are the customer's. A finding about a package obliges you to patch, it does not patch."
  sources  = ["best-practices-wp", "inspector2-security", "inspector2-classic-end"]

  type "AWS::InspectorV2::CisScanConfiguration" {
    title  = "CIS scan configuration"
    name   = "ScanName"
    traits = ["trail"]
  }

  type "AWS::InspectorV2::CodeSecurityIntegration" {
    title   = "Integration with a code platform"
    name    = "Name"
    traits  = ["host", "identity"]
    secrets = ["UpdateIntegrationDetails.github.code"]
  }

  type "AWS::InspectorV2::CodeSecurityScanConfiguration" {
    title  = "Code scan configuration"
    name   = "Name"
    traits = ["trail"]
  }

  type "AWS::InspectorV2::Connector" {
    title  = "Connector to another cloud"
    name   = "Name"
    traits = ["host", "identity"]
  }

  type "AWS::Inspector::AssessmentTemplate" {
    title  = "Assessment template (Inspector Classic)"
    name   = "AssessmentTemplateName"
    traits = ["trail"]
  }

  settings = ["AWS::InspectorV2::Filter", "AWS::Inspector::AssessmentTarget", "AWS::Inspector::ResourceGroup"]
}

override "inspector2-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "inspector2-security"
}

override "inspector-classic-ended" {
  inherit = "service-ended"
  on      = ["AWS::Inspector::AssessmentTemplate"]
  because = "AWS ended support of Inspector Classic on 2026-05-20: moving to Amazon Inspector is what is left."
  source  = "aws-full-shutdown"
  since   = "2026-05-21"
}
