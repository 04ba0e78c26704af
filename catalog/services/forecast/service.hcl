service "forecast" {
  title      = "Amazon Forecast"
  names      = ["Amazon Forecast Service", "forecastquery", "Amazon Forecast Query Service"]
  model      = "abstracted"
  prefixes   = ["AWS::Forecast::"]
  because    = "AWS trains and runs the forecasts behind an API; the time series that go in, the roles that read them and the choice of key are the customer's. It takes no new customers."
  sources    = ["best-practices-wp", "forecast-security"]
  classed_by = "forecast-security"

  type "AWS::Forecast::DatasetGroup" {
    title  = "Dataset group"
    name   = "DatasetGroupName"
    traits = ["host", "store"]
  }
  type "AWS::Forecast::Dataset" {
    title  = "Dataset"
    name   = "DatasetName"
    traits = ["store"]
  }
}
