service "dataexchange" {
  title    = "AWS Data Exchange"
  names    = []
  model    = "abstracted"
  prefixes = ["AWS::DataExchange::"]
  because  = "By the service model: AWS runs the exchange and keeps the assets encrypted; what is offered or taken, under which terms and to which bucket it goes is the customer's."
  sources  = ["best-practices-wp", "dataexchange-security"]

  type "AWS::DataExchange::DataSet" {
    title  = "Data set"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::DataExchange::EventAction" {
    title  = "Event action"
    traits = ["setting"]
    bears  = ["data.encrypt-rest"]
  }
}
