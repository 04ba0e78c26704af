service "bcm-data-exports" {
  title    = "AWS Data Exports and Cost and Usage Reports"
  names    = ["AWS Billing and Cost Management Data Exports", "BCM Data Exports", "cur", "AWS Cost and Usage Report Service", "Cost and Usage Report Service", "AWS Cost and Usage Report", "data exports", "cost and usage report"]
  model    = "abstracted"
  prefixes = ["AWS::BCMDataExports::", "AWS::CUR::"]
  because  = "By the service model: AWS writes the reports; the bucket that they lie in, who may read it and how long they stay is the customer's."
  sources  = ["best-practices-wp", "bcm-data-exports-guide"]

  type "AWS::BCMDataExports::Export" {
    title  = "Export of cost data"
    traits = ["trail"]
  }

  type "AWS::CUR::ReportDefinition" {
    title  = "Cost and usage report"
    name   = "ReportName"
    traits = ["trail"]
  }
}
