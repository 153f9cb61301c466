// A mail before the month gets dearer than it should. A budget costs nothing, and stops nothing.

@description('In the currency of the bill.')
param amount int

@description('The first day of the month from which the budget counts. Azure does not let it change, so it is kept from deployment to deployment.')
param startDate string

@description('Who gets the mail; empty for the owners of the subscription.')
param email string

var receivers = empty(email) ? { contactRoles: ['Owner'] } : { contactEmails: [email] }

resource budget 'Microsoft.Consumption/budgets@2023-11-01' = {
  name: 'budget'
  properties: {
    category: 'Cost'
    amount: amount
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: startDate
    }
    notifications: {
      half: union({ enabled: true, operator: 'GreaterThanOrEqualTo', threshold: 50, thresholdType: 'Actual', contactEmails: [] }, receivers)
      all: union({ enabled: true, operator: 'GreaterThanOrEqualTo', threshold: 100, thresholdType: 'Actual', contactEmails: [] }, receivers)
      expected: union({ enabled: true, operator: 'GreaterThanOrEqualTo', threshold: 100, thresholdType: 'Forecasted', contactEmails: [] }, receivers)
    }
  }
}
