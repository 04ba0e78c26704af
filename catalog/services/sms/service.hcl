service "sms" {
  title    = "AWS Server Migration Service"
  names    = ["awsconnector", "AWS Connector Service", "server migration service"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS copies servers into images; source servers, the connector in the customer's virtual environment and whatever starts from the images are the customer's. Support is until 2022-03-31, in Regions without its successor until 2023-03-31."
  sources  = ["sms-guide", "srm-page"]
}

override "sms-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2023-03-31: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "sms-guide"
  since   = "2023-04-01"
}

source "sms-guide" {
  title  = "AWS Server Migration Service User Guide, Security"
  url    = "https://docs.aws.amazon.com/server-migration-service/latest/userguide/security.html"
  opened = false
  note   = "The end on 31 March 2022, and use until March 2023 where the successor was missing, were read in copies of its API's description."
}
