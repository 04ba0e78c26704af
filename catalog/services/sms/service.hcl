service "sms" {
  title    = "AWS Server Migration Service"
  names    = ["awsconnector", "AWS Connector Service", "server migration service"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS copied servers into images; source servers, the connector in the customer's virtual environment and whatever started from the images were the customer's. AWS ended it in 2022, in Regions without its successor a year later."
  sources  = ["sms-guide", "srm-page"]
}

source "sms-guide" {
  title = "AWS Server Migration Service User Guide, Security"
  url   = "https://docs.aws.amazon.com/server-migration-service/latest/userguide/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. The end on 31 March 2022, and use until March 2023 where the successor was missing, were read in copies of its API's description."
}
