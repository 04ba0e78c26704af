types {
  aws_kendra_data_source                  = "AWS::Kendra::DataSource"
  aws_kendra_faq                          = "AWS::Kendra::Faq"
  aws_kendra_query_suggestions_block_list = "AWS::Kendra::QuerySuggestionsBlockList"
  aws_kendra_thesaurus                    = "AWS::Kendra::Thesaurus"
}
