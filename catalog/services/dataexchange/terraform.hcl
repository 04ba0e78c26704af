types {
  aws_dataexchange_data_set     = "AWS::DataExchange::DataSet"
  aws_dataexchange_event_action = "AWS::DataExchange::EventAction"
}
