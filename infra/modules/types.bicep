@export()
@description('Which sources and feeds are on, by id, where that is not as shipped: { sources: { "ofac-cons": false }, feeds: { state: false } }. Ids are those of /api/sources.')
type switchesType = {
  sources: { *: bool }?
  feeds: { *: bool }?
}
