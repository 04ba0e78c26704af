service "partnercentral" {
  title    = "AWS Partner Central"
  names    = ["Partner Central Account API", "partnercentral-account", "PartnerCentral Account", "partnercentral-benefits", "Partner Central Benefits API", "PartnerCentral Benefits", "partnercentral-channel", "Partner Central Channel API", "PartnerCentral Channel", "partnercentral-selling", "Partner Central Selling API", "PartnerCentral Selling", "partner network"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS runs the partner portal; who acts there for the partner and what is entered is the customer's."
  sources  = ["best-practices-wp", "partnercentral-guide"]
}
