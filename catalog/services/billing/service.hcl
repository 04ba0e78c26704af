service "billing" {
  title    = "AWS Billing and Cost Management"
  names    = ["aws-portal", "bcm-dashboards", "AWS Billing and Cost Management Dashboards", "BCM Dashboards", "bcm-recommended-actions", "AWS Billing and Cost Management Recommended Actions", "BCM Recommended Actions", "AWS Billing", "freetier", "AWS Free Tier", "invoicing", "AWS Invoicing", "purchase-orders", "AWS Purchase Orders Console", "taxsettings", "Tax Settings", "tax", "billing console", "free tier", "purchase orders"]
  model    = "abstracted"
  prefixes = ["AWS::Billing::", "AWS::BCM::", "AWS::Invoicing::"]
  because  = "By the service model: AWS meters and bills; who may see and change payment, tax and invoices, and watching the spend, is the customer's."
  sources  = ["best-practices-wp", "billing-security"]

  type "AWS::Billing::BillingView" {
    title  = "Billing view"
    name   = "Name"
    traits = ["identity"]
  }

  settings = [
    "AWS::BCM::Dashboard",
    "AWS::BCM::ScheduledReport",
    "AWS::Invoicing::InvoiceUnit",
    "AWS::Invoicing::ProcurementPortalPreference",
  ]
}
