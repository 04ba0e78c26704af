service "marketplace" {
  title    = "AWS Marketplace"
  names    = ["aws-marketplace", "aws-marketplace-management", "AWS Marketplace Management Portal", "AWS Marketplace Agreement Service", "marketplace-agreement", "Marketplace Agreement", "marketplace-catalog", "AWS Marketplace Catalog Service", "Marketplace Catalog", "marketplace-deployment", "AWS Marketplace Deployment Service", "Marketplace Deployment", "marketplace-discovery", "AWS Marketplace Discovery", "Marketplace Discovery", "marketplace-entitlement", "AWS Marketplace Entitlement Service", "Marketplace Entitlement Service", "marketplace-reporting", "AWS Marketplace Reporting Service", "Marketplace Reporting", "marketplacecommerceanalytics", "AWS Marketplace Commerce Analytics", "Marketplace Commerce Analytics", "AWS Marketplace Commerce Analytics Service", "meteringmarketplace", "AWSMarketplace Metering", "Marketplace Metering", "private marketplace"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS runs the shop; choosing the seller, reading the terms and, for images and containers bought there, running and patching them is the customer's."
  sources  = ["best-practices-wp", "marketplace-security"]
}
